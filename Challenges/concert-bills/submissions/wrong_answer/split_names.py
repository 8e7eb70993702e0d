# Wrong answer: joins the names with commas and splits them again; a name with a comma becomes two performers.
QUERY = """
    SELECT c.title, c.starts, v.name,
           v.capacity - (SELECT COALESCE(SUM(seats), 0) FROM tickets WHERE concert_id = c.id AND NOT refunded),
           (SELECT group_concat(name, ', ') FROM (
               SELECT p.name FROM appearances AS a JOIN performers AS p ON p.id = a.performer_id
               WHERE a.concert_id = c.id ORDER BY a.position))
    FROM concerts AS c
    JOIN venues AS v ON v.id = c.venue_id
    WHERE v.city = ? AND date(c.starts) BETWEEN ? AND ?
    ORDER BY c.starts, c.id
"""


def bills(connection, city, first_day, last_day):
    return [
        {"title": title, "starts": starts, "venue": venue, "lineup": names.split(", ") if names else [], "free": free}
        for title, starts, venue, free, names in connection.execute(QUERY, (city, first_day, last_day))
    ]
