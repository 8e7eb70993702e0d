# Wrong answer: appearances and tickets in one join; three performers triple the seats that are sold.
QUERY = """
    SELECT c.id, c.title, c.starts, v.name, v.capacity, p.name, t.seats
    FROM concerts AS c
    JOIN venues AS v ON v.id = c.venue_id
    LEFT JOIN appearances AS a ON a.concert_id = c.id
    LEFT JOIN performers AS p ON p.id = a.performer_id
    LEFT JOIN tickets AS t ON t.concert_id = c.id AND NOT t.refunded
    WHERE v.city = ? AND date(c.starts) BETWEEN ? AND ?
    ORDER BY c.starts, c.id, a.position
"""


def bills(connection, city, first_day, last_day):
    found = {}
    for concert, title, starts, venue, capacity, name, seats in connection.execute(QUERY, (city, first_day, last_day)):
        bill = found.setdefault(
            concert, {"title": title, "starts": starts, "venue": venue, "lineup": [], "free": capacity}
        )
        if name is not None and name not in bill["lineup"]:
            bill["lineup"].append(name)
        bill["free"] -= seats or 0
    return list(found.values())
