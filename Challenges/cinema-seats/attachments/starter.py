import heapq


class Hall:
    """The seats of a cinema and its waiting list."""

    def __init__(self, rows, width):
        self._seats = [[None] * width] * rows
        self._waiting = []  # a heap of (priority, guest, wishes)

    def book(self, guest, seats):
        """Book all the seats or none; say whether it was done."""
        for row, place in seats:
            self._check(row, place)
            if self._seats[row][place] is not None:
                return False
            self._seats[row][place] = guest
        return True

    def cancel(self, guest, seat):
        """Free a seat of the guest; say whether it was one."""
        row, place = seat
        self._check(row, place)
        if self._seats[row][place] is not guest:
            return False
        self._seats[row][place] = None
        return True

    def leave(self, guest):
        """Free all seats of the guest, forget that the guest waits; return the number of seats."""
        freed = 0
        for row in self._seats:
            while guest in row:
                row[row.index(guest)] = None
                freed += 1
        for entry in self._waiting:
            if entry[1] == guest:
                self._waiting.remove(entry)
        return freed

    def wait(self, guest, priority, wishes=[]):
        """Put a guest on the waiting list."""
        heapq.heappush(self._waiting, (priority, guest, wishes))

    def call_next(self):
        """Take the first one off the waiting list: (guest, wishes), or None."""
        if not self._waiting:
            return None
        _, guest, wishes = heapq.heappop(self._waiting)
        return guest, wishes

    def plan(self):
        """Return the rows of the hall."""
        return self._seats.copy()

    def copy(self):
        """Return another hall with the same bookings and the same waiting list."""
        other = Hall(len(self._seats), len(self._seats[0]))
        other._seats = [row.copy() for row in self._seats]
        other._waiting = self._waiting.copy()
        return other

    def _check(self, row, place):
        if not (0 <= row < len(self._seats) and 0 <= place < len(self._seats[row])):
            raise IndexError(f"there is no seat ({row}, {place})")
