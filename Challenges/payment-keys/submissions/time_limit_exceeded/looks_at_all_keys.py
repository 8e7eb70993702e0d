# Time limit exceeded: looks at all remembered keys at each call.
import copy


class Record:
    def __init__(self, request):
        self.request = copy.deepcopy(request)
        self.state = "running"
        self.result = None
        self.end = None


class Payments:
    def __init__(self, charge, final, ttl, clock):
        if ttl <= 0:
            raise ValueError("ttl must be above 0")
        self._charge = charge
        self._final = final
        self._ttl = ttl
        self._clock = clock
        self._records = {}

    def pay(self, key, request):
        self._drop_old()
        record = self._records.get(key)
        if record is None:
            return self._first(key, request)
        if record.state == "running":
            raise RuntimeError("this payment is under way")
        if record.request != request:
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
        record.end = self._clock() + self._ttl

    def _drop_old(self):
        now = self._clock()
        for key, record in list(self._records.items()):
            if record.end is not None and record.end <= now:
                del self._records[key]
