class Feed:
    """Comments, newest first, in pages by offset and by cursor."""

    def add(self, comment, time):
        """Add a comment."""
        raise NotImplementedError

    def remove(self, comment):
        """Delete a comment."""
        raise NotImplementedError

    def page(self, offset, limit):
        """Return the page that begins after offset comments."""
        raise NotImplementedError

    def after(self, cursor, limit):
        """Return the page that begins behind the cursor."""
        raise NotImplementedError
