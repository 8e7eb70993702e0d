# Accepted: the log is a class, too, with a method for each command.
import dataclasses
import enum


class LogError(ValueError):
    pass


class Status(enum.StrEnum):
    PLANNED = enum.auto()
    FLYING = enum.auto()
    LANDED = enum.auto()
    LOST = enum.auto()


@dataclasses.dataclass
class Stop:
    place: str
    metres: int


@dataclasses.dataclass
class Flight:
    drone: str
    pilot: str
    minutes: int
    status: Status = Status.PLANNED
    stops: list[Stop] = dataclasses.field(default_factory=list)

    @property
    def line(self) -> str:
        metres = sum(stop.metres for stop in self.stops)
        line = f"{self.drone} {self.pilot} {self.status}: {self.minutes} min, {metres} m"
        if not self.stops:
            return line
        return line + " via " + ", ".join(stop.place for stop in self.stops)

    def check(self, status: Status, command: str) -> None:
        if self.status != status:
            raise LogError(f"{self.drone} cannot {command}, it is {self.status}")


@dataclasses.dataclass
class Log:
    flights: dict[str, Flight] = dataclasses.field(default_factory=dict)

    def flight(self, drone: str) -> Flight:
        if drone not in self.flights:
            raise LogError(f"no drone {drone}")
        return self.flights[drone]

    def plan(self, drone: str, pilot: str, minutes: str) -> None:
        if drone in self.flights:
            raise LogError(f"{drone} has a flight already")
        self.flights[drone] = Flight(drone, pilot, positive(minutes))

    def pilot(self, drone: str, name: str) -> None:
        self.flight(drone).pilot = name

    def start(self, drone: str) -> None:
        flight = self.flight(drone)
        flight.check(Status.PLANNED, "start")
        flight.status = Status.FLYING

    def stop(self, drone: str, place: str, metres: str) -> None:
        flight = self.flight(drone)
        flight.check(Status.FLYING, "stop")
        flight.stops.append(Stop(place, positive(metres)))

    def land(self, drone: str) -> None:
        flight = self.flight(drone)
        flight.check(Status.FLYING, "land")
        flight.status = Status.LANDED

    def lose(self, drone: str) -> None:
        flight = self.flight(drone)
        flight.check(Status.FLYING, "lose")
        flight.status = Status.LOST


def positive(word: str) -> int:
    try:
        number = int(word)
        if number < 1:
            raise ValueError(word)
    except ValueError as error:
        raise LogError(f"not a number from 1 on: {word!r}") from error
    return number


COMMANDS = {
    ("plan", 4): Log.plan,
    ("pilot", 3): Log.pilot,
    ("start", 2): Log.start,
    ("stop", 4): Log.stop,
    ("land", 2): Log.land,
    ("lose", 2): Log.lose,
}


def flight_log(lines: list[str]) -> list[str]:
    log = Log()
    for number, line in enumerate(lines, 1):
        command, *arguments = line.split() or [""]
        try:
            if (command, len(arguments) + 1) not in COMMANDS:
                raise LogError(f"cannot read {line!r}")
            COMMANDS[command, len(arguments) + 1](log, *arguments)
        except LogError as error:
            raise LogError(f"line {number}: {error}") from error
    return [log.flights[drone].line for drone in sorted(log.flights)]
