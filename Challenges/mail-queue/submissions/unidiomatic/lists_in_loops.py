# Unidiomatic: correct, but with lists that are filled in loops, negated memberships, and conditions that are nested.
import heapq


class MailQueue(object):
    def __init__(self, attempts, delay, longest, lease, clock):
        self._attempts = attempts
        self._delay = delay
        self._longest = longest
        self._lease = lease
        self._clock = clock
        self._known = {}  # mail -> number of failures
        self._waiting = []
        self._lent = {}  # mail -> end of its lease, in the order of lending
        self._dead = {}
        self._sent = set()
        self._entered = 0

    def put(self, mail):
        if mail in self._known.keys():
            raise ValueError(f"{mail!r} was put before")
        now = self._look()
        self._enter(mail, now)

    def take(self):
        now = self._look()
        if len(self._waiting) == 0:
            return None
        due, _, mail = self._waiting[0]
        if due > now:
            return None
        heapq.heappop(self._waiting)
        self._lent[mail] = now + self._lease
        return mail

    def done(self, mail):
        self._look()
        del self._lent[mail]
        self._sent.add(mail)

    def fail(self, mail, reason):
        now = self._look()
        del self._lent[mail]
        self._failed(mail, reason, now)

    def status(self, mail):
        self._look()
        if not mail in self._known.keys():
            raise KeyError(mail)
        if mail in self._lent:
            return "lent"
        if mail in self._sent:
            return "sent"
        if mail in self._dead:
            return "dead"
        return "waiting"

    def dead(self):
        self._look()
        result = []
        for mail in self._dead.keys():
            result.append((mail, self._dead[mail]))
        return result

    def revive(self, mail):
        now = self._look()
        del self._dead[mail]
        self._enter(mail, now)

    def _look(self):
        now = self._clock()
        late = []
        for mail, end in self._lent.items():
            if end > now:
                break
            late.append((mail, end))
        for mail, end in late:
            del self._lent[mail]
            self._failed(mail, "timed out", end)
        return now

    def _enter(self, mail, due):
        self._known[mail] = 0
        self._push(mail, due)

    def _push(self, mail, due):
        self._entered = self._entered + 1
        heapq.heappush(self._waiting, (due, self._entered, mail))

    def _failed(self, mail, reason, moment):
        pause = self._delay * 2 ** self._known[mail]
        if pause > self._longest:
            pause = self._longest
        self._known[mail] += 1
        if self._known[mail] == self._attempts:
            self._dead[mail] = reason
        else:
            self._push(mail, moment + pause)
