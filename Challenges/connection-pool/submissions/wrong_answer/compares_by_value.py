# Wrong answer: looks a connection up with ==, so a twin passes for it.
class PoolExhausted(Exception):
    pass


class Loan:
    def __init__(self, pool):
        self.pool = pool
        self.connection = None

    def __enter__(self):
        self.connection = self.pool.acquire()
        return self.connection

    def __exit__(self, kind, error, trace):
        self.pool.release(self.connection, kind is not None)


class ConnectionPool:
    def __init__(self, connect, size, max_idle, clock):
        if size < 1:
            raise ValueError("a pool needs room for at least 1 connection")
        self.connect = connect
        self.room = size
        self.max_idle = max_idle
        self.clock = clock
        self.lent = []
        self.idle = []
        self.since = []

    def acquire(self):
        while self.idle:
            connection = self.idle.pop()
            seconds = self.clock() - self.since.pop()
            if seconds < self.max_idle and self.works(connection):
                self.lent.append(connection)
                return connection
            self.end(connection)
        if len(self.lent) >= self.room:
            raise PoolExhausted("there is no connection to lend")
        connection = self.connect()
        self.lent.append(connection)
        return connection

    def release(self, connection, broken=False):
        for position, other in enumerate(self.lent):
            if other == connection:
                del self.lent[position]
                break
        else:
            raise ValueError("this connection is not lent by this pool")
        if broken or self.room == 0:
            self.end(connection)
            return
        self.idle.append(connection)
        self.since.append(self.clock())

    def connection(self):
        return Loan(self)

    def close(self):
        self.room = 0
        while self.idle:
            self.end(self.idle.pop())

    def stats(self):
        return (len(self.lent), len(self.idle))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.close()

    def works(self, connection):
        try:
            return connection.ping()
        except Exception:
            return False

    def end(self, connection):
        try:
            connection.close()
        except Exception:
            pass
