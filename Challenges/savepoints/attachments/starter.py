class Ledger:
    """A dictionary with nested transactions."""

    def __init__(self):
        self._data = {}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value

    def __delitem__(self, key):
        del self._data[key]

    def __contains__(self, key):
        return key in self._data

    def __len__(self):
        return len(self._data)

    def transaction(self):
        """Return a context manager for a transaction."""
        raise NotImplementedError

    def rollback(self):
        """Undo everything since the beginning of the innermost transaction."""
        raise NotImplementedError

    def after_commit(self, function):
        """Call the function when the outermost transaction has ended well."""
        raise NotImplementedError
