"""The weather station. Leave this module as it is."""


class Offline(Exception):
    """The station does not answer."""


def fetch(town):
    """Return the temperature in a town, in degrees; Offline if the station does not answer."""
    raise Offline(f"no answer from {town}")  # on this machine there is no station
