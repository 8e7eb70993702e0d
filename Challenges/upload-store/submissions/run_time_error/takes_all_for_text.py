# Run-time error: decodes what is no text, and does not expect that to fail.
import hashlib

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_"


class UploadStore:
    def __init__(self, max_size, allowed):
        self.max_size = max_size
        self.allowed = allowed
        self.statuses = []
        self.pieces = {}  # job -> what has arrived
        self.contents = {}
        self.owners = {}  # digest -> stored jobs
        self.total = 0

    def begin(self, name):
        self.statuses.append({"name": self.clean(name), "state": "receiving", "size": 0})
        job = len(self.statuses)
        self.pieces[job] = []
        return job

    def append(self, job, piece):
        status = self.find(job)
        if status.get("reason") == "too large":
            return
        self.check_receiving(job)
        self.pieces[job].append(bytes(piece))
        status["size"] += len(piece)
        if status["size"] > self.max_size:
            self.reject(job, "too large")

    def finish(self, job, sha256=None):
        status = self.find(job)
        self.check_receiving(job)
        content = b"".join(self.pieces[job])
        digest = hashlib.sha256(content).hexdigest()
        if content == b"":
            self.reject(job, "empty")
        elif sha256 is not None and sha256.lower() != digest:
            self.reject(job, "damaged")
        elif self.sniff(content) not in self.allowed:
            self.reject(job, "not allowed")
        else:
            del self.pieces[job]
            status["state"] = "stored"
            status["digest"] = digest
            status["kind"] = self.sniff(content)
            status["new"] = digest not in self.contents
            if status["new"]:
                self.contents[digest] = content
                self.owners[digest] = set()
                self.total += len(content)
            self.owners[digest].add(job)

    def status(self, job):
        return self.find(job).copy()

    def read(self, digest):
        return self.contents[digest]

    def delete(self, job):
        status = self.find(job)
        if status["state"] != "stored":
            raise ValueError("the upload is not stored")
        owners = self.owners[status["digest"]]
        owners.remove(job)
        if len(owners) == 0:
            content = self.contents.pop(status["digest"])
            self.total -= len(content)
        self.statuses[job - 1] = {"name": status["name"], "state": "deleted"}

    def stored_bytes(self):
        return self.total

    def find(self, job):
        if job not in range(1, len(self.statuses) + 1):
            raise KeyError(job)
        return self.statuses[job - 1]

    def check_receiving(self, job):
        if job not in self.pieces:
            raise ValueError("the upload is over")

    def reject(self, job, reason):
        del self.pieces[job]
        name = self.statuses[job - 1]["name"]
        self.statuses[job - 1] = {"name": name, "state": "rejected", "reason": reason}

    def clean(self, name):
        name = name.replace("\\", "/")
        name = name[name.rfind("/") + 1:]
        name = "".join(letter if letter in LETTERS else "_" for letter in name)
        while name.startswith("."):
            name = name[1:]
        if name == "":
            return "file"
        return name

    def sniff(self, content):
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return "png"
        if content.startswith(b"\xff\xd8\xff"):
            return "jpeg"
        if content.startswith((b"GIF87a", b"GIF89a")):
            return "gif"
        if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return "webp"
        if content.startswith(b"%PDF-"):
            return "pdf"
        if "\0" in content.decode("utf-8"):
            return "binary"
        return "text"
