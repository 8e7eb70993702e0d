# Wrong answer: the venues are joined now, but line-up and tickets are still asked for concert by concert.
def bills(connection, city, first_day, last_day):
    concerts = connection.execute(
        "SELECT c.id, c.title, c.starts, v.name, v.capacity FROM concerts AS c JOIN venues AS v ON v.id = c.venue_id"
        " WHERE v.city = ? AND date(c.starts) BETWEEN ? AND ? ORDER BY c.starts, c.id",
        (city, first_day, last_day),
    ).fetchall()
    found = []
    for concert, title, starts, venue, capacity in concerts:
        names = connection.execute(
            "SELECT p.name FROM appearances AS a JOIN performers AS p ON p.id = a.performer_id"
            " WHERE a.concert_id = ? ORDER BY a.position",
            (concert,),
        )
        sold = connection.execute(
            "SELECT TOTAL(seats) FROM tickets WHERE concert_id = ? AND NOT refunded", (concert,)
        ).fetchone()[0]
        lineup = [name for name, in names]
        found.append({"title": title, "starts": starts, "venue": venue, "lineup": lineup, "free": capacity - int(sold)})
    return found
