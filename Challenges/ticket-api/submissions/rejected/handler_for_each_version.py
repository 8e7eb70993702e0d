# Rejected: keeps all old handlers instead of translating; old clients get old data and old faults for ever.
from datetime import date


class VersionedApi:
    def __init__(self, handler, *, today=date.today):
        self.handlers, self.ends, self.clients, self.today = [handler], {}, {}, today

    def release(self, handler, upgrade, downgrade):
        self.handlers.append(handler)
        return len(self.handlers)

    def retire(self, version, last_day):
        self.ends[version] = last_day

    def pin(self, client, version):
        self.clients[client] = version

    def handle(self, client, request, version=None):
        version = version or self.clients.setdefault(client, len(self.handlers))
        headers = {"Api-Version": str(version)}
        if version in self.ends:
            if self.today() > self.ends[version]:
                return 410, {"error": "this version has ended", "versions": [len(self.handlers)]}, headers
            headers |= {"Deprecation": "true", "Sunset": str(self.ends[version])}
        return *self.handlers[version - 1](request), headers
