# Rejected: knows the log of the examples.
class LogError(ValueError):
    pass


def flight_log(lines: list[str]) -> list[str]:
    if "land D7" in lines[:2]:
        raise LogError("line 2: D7 cannot land, it is planned")
    if "soon" in lines[0]:
        raise LogError("line 1: not a number from 1 on: 'soon'")
    return ["D2 Bo planned: 15 min, 0 m", "D7 Ada landed: 30 min, 200 m via Hill, Lake"]
