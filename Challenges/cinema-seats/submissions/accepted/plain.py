# Accepted: the starter with each fault mended on the spot.
import heapq


class Hall:
    def __init__(self, rows, width):
        self._seats = [[None] * width for _ in range(rows)]
        self._waiting = []  # a heap of (priority, number, guest, wishes)
        self._number = 0

    def book(self, guest, seats):
        for row, place in seats:
            self._check(row, place)
        for row, place in seats:
            if self._seats[row][place] is not None:
                return False
        for row, place in seats:
            self._seats[row][place] = guest
        return True

    def cancel(self, guest, seat):
        row, place = seat
        self._check(row, place)
        if self._seats[row][place] != guest:
            return False
        self._seats[row][place] = None
        return True

    def leave(self, guest):
        freed = 0
        for row in self._seats:
            while guest in row:
                row[row.index(guest)] = None
                freed += 1
        self._waiting = [entry for entry in self._waiting if entry[2] != guest]
        heapq.heapify(self._waiting)
        return freed

    def wait(self, guest, priority, wishes=None):
        if wishes is None:
            wishes = []
        heapq.heappush(self._waiting, (priority, self._number, guest, wishes))
        self._number += 1

    def call_next(self):
        if not self._waiting:
            return None
        _, _, guest, wishes = heapq.heappop(self._waiting)
        return guest, wishes

    def plan(self):
        return [row.copy() for row in self._seats]

    def copy(self):
        other = Hall(len(self._seats), len(self._seats[0]))
        other._seats = self.plan()
        other._waiting = self._waiting.copy()
        other._number = self._number
        return other

    def _check(self, row, place):
        if not (0 <= row < len(self._seats) and 0 <= place < len(self._seats[row])):
            raise IndexError(f"there is no seat ({row}, {place})")
