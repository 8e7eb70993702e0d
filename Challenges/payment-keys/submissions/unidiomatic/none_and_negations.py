# Unidiomatic: correct, but with comparisons with None, negated comparisons, and lengths instead of truth.
import copy
from collections import deque


class Record(object):
    def __init__(self, request):
        self.request = copy.deepcopy(request)
        self.state = "running"
        self.result = None


class Payments(object):
    def __init__(self, charge, final, ttl, clock):
        if ttl <= 0:
            raise ValueError("ttl must be above 0")
        self._charge = charge
        self._final = final
        self._ttl = ttl
        self._clock = clock
        self._records = {}
        self._ends = deque()

    def pay(self, key, request):
        self._drop_old()
        record = self._records.get(key)
        if record == None:
            return self._first(key, request)
        if record.state == "running":
            raise RuntimeError("this payment is under way")
        if not record.request == request:
            raise ValueError("the key belongs to another payment")
        if record.state == "refused":
            raise record.result
        return copy.deepcopy(record.result)

    def __len__(self):
        self._drop_old()
        return len(self._records)

    def _first(self, key, request):
        record = Record(request)
        self._records[key] = record
        try:
            result = self._charge(request)
        except self._final as error:
            self._finish(key, record, "refused", error)
            raise
        except BaseException:
            del self._records[key]
            raise
        self._finish(key, record, "answered", copy.deepcopy(result))
        return result

    def _finish(self, key, record, state, result):
        record.state = state
        record.result = result
        self._ends.append((self._clock() + self._ttl, key))

    def _drop_old(self):
        now = self._clock()
        while len(self._ends) > 0 and self._ends[0][0] <= now:
            key = self._ends.popleft()[1]
            del self._records[key]
