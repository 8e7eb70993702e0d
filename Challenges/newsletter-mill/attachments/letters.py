"""Makes letters out of an issue and a subscriber."""

import functools
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from string import Template

from timing import timed


@dataclass(frozen=True)
class Subscriber:
    address: str
    name: str
    language: str = "en"


@functools.cache
def load_template(folder: Path, language: str) -> Template:
    """The template of a language, of which there are five."""
    return Template((folder / f"letter.{language}.txt").read_text(encoding="utf-8"))


class LetterPress:
    """Prints one issue for whoever subscribes."""

    def __init__(self, folder: Path, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    @functools.cache
    def body(self, subscriber: Subscriber, issue: str) -> str:
        """The text of the issue with the subscriber's name in it."""
        template = load_template(self._folder, subscriber.language)
        return template.substitute(name=subscriber.name, issue=issue)

    @timed
    def letter(
        self, subscriber: Subscriber, subject: str, issue: str, headers: dict[str, str] = {}
    ) -> EmailMessage:
        """A message that is ready to be sent."""
        headers["List-Unsubscribe"] = f"<mailto:leave@mill.example?subject={subscriber.address}>"
        message = EmailMessage()
        message["From"] = self._sender
        message["To"] = subscriber.address
        message["Subject"] = subject
        for name, value in headers.items():
            message[name] = value
        message.set_content(self.body(subscriber, issue))
        return message
