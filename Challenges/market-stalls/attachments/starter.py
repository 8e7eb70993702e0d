def best_stalls(connection, year, places):
    """Return rows (month, rank, stall, cents, year_to_date, change) of the best stalls of each month of the year."""
    raise NotImplementedError
