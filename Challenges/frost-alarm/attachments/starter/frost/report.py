"""The morning report."""
from frost.weather import Offline, fetch


def morning_report(towns):
    """Return a text with a line for each town: its temperature, or that nobody knows it."""
    lines = []
    for town in towns:
        try:
            lines.append(f"{town}: {fetch(town):.1f}")
        except Offline:
            lines.append(f"{town}: unknown")
    return "\n".join(lines)
