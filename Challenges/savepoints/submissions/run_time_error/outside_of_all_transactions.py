# Run-time error: looks for the transaction of a change that is made outside of all.
class Stop(BaseException):
    def __init__(self, level):
        super().__init__("cancelled")
        self.level = level


class Level:
    def __init__(self, ledger):
        self.ledger = ledger
        self.active = False
        self.old = None

    def __enter__(self):
        if self.old is not None:
            raise RuntimeError("a transaction is used once")
        self.active = True
        self.old = {}
        self.functions = []
        self.ledger.levels.append(self)
        return self

    def __exit__(self, kind, error, trace):
        if error is not None:
            self.ledger.rollback()
        self.active = False
        self.ledger.levels.pop()
        if self.ledger.levels:
            outer = self.ledger.levels[-1]
            for key, value in self.old.items():
                outer.old.setdefault(key, value)
            outer.functions.extend(self.functions)
        else:
            for function in self.functions:
                function()
        return kind is Stop and error.level is self

    def cancel(self):
        if not self.active:
            raise RuntimeError("the transaction is not active")
        raise Stop(self)


class Ledger:
    def __init__(self):
        self.data = {}
        self.levels = []

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self._remember(key)
        self.data[key] = value

    def __delitem__(self, key):
        self._remember(key)
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)

    def transaction(self):
        return Level(self)

    def rollback(self):
        if len(self.levels) == 0:
            raise RuntimeError("there is no transaction")
        level = self.levels[-1]
        for key, values in level.old.items():
            self.data.pop(key, None)
            for value in values:
                self.data[key] = value
        level.old = {}
        level.functions = []

    def after_commit(self, function):
        if self.levels:
            self.levels[-1].functions.append(function)
        else:
            function()

    def _remember(self, key):
        values = [self.data[key]] if key in self.data else []
        self.levels[-1].old.setdefault(key, values)
