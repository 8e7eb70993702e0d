# Accepted: a single statement, a row for each performer; rows of the same concert follow each other.
from itertools import groupby
from operator import itemgetter

QUERY = """
    SELECT c.id, c.title, c.starts, v.name,
           v.capacity - (SELECT TOTAL(seats) FROM tickets WHERE concert_id = c.id AND refunded = 0),
           p.name
    FROM concerts AS c
    JOIN venues AS v ON v.id = c.venue_id
    LEFT JOIN appearances AS a ON a.concert_id = c.id
    LEFT JOIN performers AS p ON p.id = a.performer_id
    WHERE v.city = ? AND date(c.starts) BETWEEN ? AND ?
    ORDER BY c.starts, c.id, a.position
"""


def bills(connection, city, first_day, last_day):
    found = []
    rows = connection.execute(QUERY, (city, first_day, last_day))
    for (_, title, starts, venue, free), group in groupby(rows, key=itemgetter(0, 1, 2, 3, 4)):
        names = [row[5] for row in group]
        lineup = [name for name in names if name is not None]
        found.append({"title": title, "starts": starts, "venue": venue, "lineup": lineup, "free": int(free)})
    return found
