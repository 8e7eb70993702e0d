"""The post office. Leave this module as it is."""


class MailError(Exception):
    """The letter could not be sent."""


def send(address, subject, text):
    """Send a letter; MailError if that fails."""
    raise MailError(f"no letter to {address}")  # on this machine there is no post office
