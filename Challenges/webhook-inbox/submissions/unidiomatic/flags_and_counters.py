# Unidiomatic: correct, but with flags, negated comparisons and memberships, and a test that is written as a loop.
import hashlib
import hmac


class Inbox(object):
    def __init__(self, secrets, window, clock):
        if len(secrets) == 0:
            raise ValueError("there must be at least one secret")
        self.secrets = list(secrets)
        self.window = window
        self.clock = clock
        self.bodies = {}  # time of the message -> bodies
        self.count = 0
        self.forgotten = clock() - window  # all times before this one have been forgotten

    def receive(self, header, body):
        parts = self.parse(header)
        if parts == None:
            return "malformed"
        stamp = parts[0]
        signatures = parts[1]
        text = stamp.encode("ascii") + b"." + body
        right = False
        for secret in self.secrets:
            expected = hmac.new(secret, text, hashlib.sha256).hexdigest()
            for signature in signatures:
                if hmac.compare_digest(expected, signature):
                    right = True
        if right == False:
            return "forged"
        self.forget()
        time = int(stamp)
        if time < self.forgotten or time > self.forgotten + 2 * self.window:
            return "stale"
        bodies = self.bodies.setdefault(time, set())
        if body in bodies:
            return "repeated"
        bodies.add(body)
        self.count = self.count + 1
        return "accepted"

    def __len__(self):
        self.forget()
        return self.count

    def forget(self):
        first = self.clock() - self.window
        if first - self.forgotten > len(self.bodies):
            old = [time for time in self.bodies if time < first]
        else:
            old = range(self.forgotten, first)
        for time in old:
            self.count -= len(self.bodies.pop(time, ()))
        self.forgotten = first

    def parse(self, header):
        times = []
        signatures = []
        for part in header.split(","):
            name, equals, value = part.partition("=")
            if name == "" or equals == "" or not name.strip() == name:
                return None
            if name == "t":
                times.append(value)
                if not self.made_of(value, "0123456789"):
                    return None
            elif name == "v1":
                signatures.append(value)
                if len(value) != 64 or not self.made_of(value, "0123456789abcdef"):
                    return None
        if len(times) != 1 or len(signatures) == 0:
            return None
        return (times[0], signatures)

    def made_of(self, text, letters):
        if len(text) == 0:
            return False
        for i in range(len(text)):
            if not text[i] in letters:
                return False
        return True
