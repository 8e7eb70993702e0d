# Rejected: makes up the answers; the archive is never asked.
class PoliteClient:
    def __init__(self, send, calls, seconds):
        if calls < 1 or seconds <= 0:
            raise ValueError("at least one call in a stretch of time")

    async def get(self, path):
        return f"map {path}"
