# Works, with an enum and one dataclass, but flights have getters, and errors do not say where they come from.
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class LogError(ValueError):
    """A line of the log that makes no sense."""


class Status(Enum):
    PLANNED = "planned"
    FLYING = "flying"
    LANDED = "landed"
    LOST = "lost"


MOVES = {
    "start": (Status.PLANNED, Status.FLYING),
    "stop": (Status.FLYING, Status.FLYING),
    "land": (Status.FLYING, Status.LANDED),
    "lose": (Status.FLYING, Status.LOST),
}


@dataclass(frozen=True)
class Stop:
    place: str
    metres: int


class Flight:
    def __init__(self, drone: str, pilot: str, minutes: int) -> None:
        self.drone = drone
        self._pilot = pilot
        self.minutes = minutes
        self.status = Status.PLANNED
        self.stops: list[Stop] = []

    def get_pilot(self) -> str:
        return self._pilot

    def set_pilot(self, pilot: str) -> None:
        self._pilot = pilot

    def get_metres(self) -> int:
        return sum(stop.metres for stop in self.stops)

    def move(self, command: str) -> None:
        """Change the status as the command says."""
        before, after = MOVES[command]
        if self.status is not before:
            raise LogError(f"{self.drone} cannot {command}, it is {self.status.value}")
        self.status = after

    def __str__(self) -> str:
        via = ", ".join(stop.place for stop in self.stops)
        text = f"{self.drone} {self.get_pilot()} {self.status.value}: {self.minutes} min, {self.get_metres()} m"
        return f"{text} via {via}" if via else text


def to_number(word: str) -> int:
    """Return the number from 1 on that the word says."""
    message = f"not a number from 1 on: {word!r}"
    try:
        number = int(word)
    except ValueError:
        raise LogError(message)
    if number < 1:
        raise LogError(message)
    return number


def find(flights: dict[str, Flight], drone: str) -> Flight:
    try:
        return flights[drone]
    except KeyError:
        raise LogError(f"no drone {drone}")


def obey(flights: dict[str, Flight], line: str) -> None:
    """Do what the line says."""
    match line.split():
        case ["plan", drone, pilot, minutes]:
            if drone in flights:
                raise LogError(f"{drone} has a flight already")
            flights[drone] = Flight(drone, pilot, to_number(minutes))
        case ["pilot", drone, name]:
            find(flights, drone).set_pilot(name)
        case ["stop" as command, drone, place, metres]:
            flight = find(flights, drone)
            flight.move(command)
            flight.stops.append(Stop(place, to_number(metres)))
        case ["start" | "land" | "lose" as command, drone]:
            find(flights, drone).move(command)
        case _:
            raise LogError(f"cannot read {line!r}")


def flight_log(lines: Iterable[str]) -> list[str]:
    """Work through the lines of the log; return a line for each flight, by drone."""
    flights: dict[str, Flight] = {}
    for number, line in enumerate(lines, start=1):
        try:
            obey(flights, line)
        except LogError as error:
            raise LogError(f"line {number}: {error}")
    return [str(flights[drone]) for drone in sorted(flights)]
