# Wrong answer: an inner join with the tickets loses the concerts that nobody has bought a ticket for.
from sqlite3 import Connection

CONCERTS = """
    SELECT c.id, c.title, c.starts, v.name, v.capacity - COALESCE(t.sold, 0)
    FROM venues AS v
    JOIN concerts AS c ON c.venue_id = v.id
    JOIN (
        SELECT concert_id, SUM(seats) AS sold FROM tickets WHERE NOT refunded GROUP BY concert_id
    ) AS t ON t.concert_id = c.id
    WHERE v.city = :city AND c.starts >= :first AND c.starts < date(:last, '+1 day')
    ORDER BY c.starts, c.id
"""
LINEUPS = """
    SELECT c.id, p.name
    FROM venues AS v
    JOIN concerts AS c ON c.venue_id = v.id
    JOIN appearances AS a ON a.concert_id = c.id
    JOIN performers AS p ON p.id = a.performer_id
    WHERE v.city = :city AND c.starts >= :first AND c.starts < date(:last, '+1 day')
    ORDER BY c.id, a.position
"""


def bills(connection: Connection, city: str, first_day: str, last_day: str) -> list[dict]:
    """Return the concerts of a city from first_day to last_day, with line-up and free seats."""
    span = {"city": city, "first": first_day, "last": last_day}
    found = {
        concert: {"title": title, "starts": starts, "venue": venue, "lineup": [], "free": free}
        for concert, title, starts, venue, free in connection.execute(CONCERTS, span)
    }
    for concert, name in connection.execute(LINEUPS, span):
        found[concert]["lineup"].append(name)
    return list(found.values())
