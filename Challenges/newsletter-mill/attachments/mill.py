"""Sends an issue to all subscribers, with several connections to the relay at once."""

import logging
import queue
import smtplib
import ssl
import threading
from collections.abc import Iterable

from letters import LetterPress, Subscriber
from settings import Relay
from timing import timed

log = logging.getLogger(__name__)


class Mill:
    """Takes subscribers from a queue and sends each of them a letter."""

    def __init__(self, relay: Relay, press: LetterPress, workers: int = 8) -> None:
        self._relay = relay
        self._press = press
        self._workers = workers
        self.sent = 0
        self.failed: queue.SimpleQueue[str] = queue.SimpleQueue()

    @timed
    def send_issue(self, subscribers: Iterable[Subscriber], subject: str, issue: str) -> int:
        """Send an issue to everyone; gives how many letters the relay has accepted.

        Addresses that it refused are in `failed` afterwards, for the office to look at.
        """
        waiting: queue.SimpleQueue[Subscriber] = queue.SimpleQueue()
        for subscriber in subscribers:
            waiting.put(subscriber)
        self.sent = 0
        threads = []
        for number in range(self._workers):
            thread = threading.Thread(
                target=lambda: self._work(f"worker {number}", waiting, subject, issue)
            )
            threads.append(thread)
            thread.start()
        for thread in threads:
            thread.join()
        return self.sent

    def _work(
        self, name: str, waiting: "queue.SimpleQueue[Subscriber]", subject: str, issue: str
    ) -> None:
        with smtplib.SMTP(self._relay.host, self._relay.port, timeout=30) as connection:
            connection.starttls(context=ssl.create_default_context())
            connection.login(self._relay.user, self._relay.password)
            while True:
                try:
                    subscriber = waiting.get_nowait()
                except queue.Empty:
                    break
                try:
                    connection.send_message(self._press.letter(subscriber, subject, issue))
                except Exception:
                    log.debug("%s could not send a letter", name)
                    continue
                self.sent += 1
        log.info("%s is done", name)
