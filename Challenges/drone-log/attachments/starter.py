PLANNED = 0
FLYING = 1
LANDED = 2
LOST = 3


class LogError(ValueError):
    """A line of the log that makes no sense."""


class Stop:
    def __init__(self, place, metres):
        self.place = place
        self.metres = metres

    def __repr__(self):
        return f"Stop(place={self.place!r}, metres={self.metres!r})"

    def __eq__(self, other):
        return isinstance(other, Stop) and self.place == other.place and self.metres == other.metres


class Flight:
    def __init__(self, drone, pilot, minutes):
        self._drone = drone
        self._pilot = pilot
        self._minutes = minutes
        self._status = PLANNED
        self._stops = []

    def get_pilot(self):
        return self._pilot

    def set_pilot(self, pilot):
        self._pilot = pilot

    def get_status(self):
        return self._status

    def set_status(self, status):
        self._status = status

    def add_stop(self, stop):
        self._stops.append(stop)

    def get_metres(self):
        return sum(stop.metres for stop in self._stops)

    def get_status_name(self):
        if self._status == PLANNED:
            return "planned"
        elif self._status == FLYING:
            return "flying"
        elif self._status == LANDED:
            return "landed"
        else:
            return "lost"

    def get_line(self):
        line = f"{self._drone} {self.get_pilot()} {self.get_status_name()}: {self._minutes} min, {self.get_metres()} m"
        if self._stops:
            line += " via " + ", ".join(stop.place for stop in self._stops)
        return line


def flight_log(lines):
    """Work through the lines of the log; return a line for each flight, by drone."""
    flights = {}
    for number, line in enumerate(lines, start=1):
        try:
            obey(flights, line)
        except LogError as error:
            raise LogError(f"line {number}: {error}")
    return [flights[drone].get_line() for drone in sorted(flights)]


def obey(flights, line):
    words = line.split()
    if len(words) < 2:
        raise LogError(f"cannot read {line!r}")
    command = words[0]
    drone = words[1]
    if command == "plan" and len(words) == 4:
        if drone in flights:
            raise LogError(f"{drone} has a flight already")
        flights[drone] = Flight(drone, words[2], to_number(words[3]))
    elif command == "pilot" and len(words) == 3:
        find(flights, drone).set_pilot(words[2])
    elif command == "stop" and len(words) == 4:
        flight = find(flights, drone)
        if flight.get_status() != FLYING:
            raise LogError(f"{drone} cannot stop, it is {flight.get_status_name()}")
        flight.add_stop(Stop(words[2], to_number(words[3])))
    elif command == "start" and len(words) == 2:
        move(find(flights, drone), drone, command, PLANNED, FLYING)
    elif command == "land" and len(words) == 2:
        move(find(flights, drone), drone, command, FLYING, LANDED)
    elif command == "lose" and len(words) == 2:
        move(find(flights, drone), drone, command, FLYING, LOST)
    else:
        raise LogError(f"cannot read {line!r}")


def move(flight, drone, command, before, after):
    if flight.get_status() != before:
        raise LogError(f"{drone} cannot {command}, it is {flight.get_status_name()}")
    flight.set_status(after)


def find(flights, drone):
    try:
        return flights[drone]
    except:
        raise LogError(f"no drone {drone}")


def to_number(text):
    try:
        number = int(text)
        if number < 1:
            raise Exception("too small")
        return number
    except:
        raise LogError(f"not a number from 1 on: {text!r}")
