"""The morning report."""
from frost.weather import Offline
from frost.weather import fetch as real_fetch


def morning_report(towns, *, fetch=real_fetch):
    lines = []
    for town in towns:
        try:
            lines.append(f"{town}: {fetch(town):.1f}")
        except Offline:
            lines.append(f"{town}: unknown")
    return "\n".join(lines)
