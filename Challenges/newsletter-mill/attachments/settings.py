"""Where the newsletter is sent from."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Relay:
    """The mail server that takes our messages."""

    host: str
    port: int
    user: str
    password: str


def relay_from_environment() -> Relay:
    """The relay as the environment describes it."""
    return Relay(
        host=os.environ["RELAY_HOST"],
        port=int(os.environ.get("RELAY_PORT", "587")),
        user=os.environ["RELAY_USER"],
        password=os.environ.get("RELAY_PASSWORD", "Quittenbrot-1987"),
    )
