# Works, and is what the exercise begins with.
import os


def run_script(folder, script, limit=None):
    """Obey the commands of the script; return the answers."""
    answers = []
    for line in script.split("\n"):
        line = line.strip()
        if line == "":
            continue
        if limit != None and len(answers) >= limit:
            break
        answers.append(obey(folder, line))
    return answers


def obey(folder, line):
    words = line.split()
    command = words[0]
    if command == "new":
        if len(words) > 1:
            return new_note(folder, words[1], words[2:])
    elif command == "show":
        if len(words) == 2:
            return show_note(folder, words[1])
    elif command == "rename":
        if len(words) == 3:
            return rename_note(folder, words[1], words[2])
    elif command == "drop" or command == "delete":
        if len(words) == 2:
            try:
                os.remove(os.path.join(folder, words[1] + ".txt"))
                return "dropped " + words[1]
            except:
                return "no " + words[1]
    elif command == "sum":
        if len(words) == 2:
            return sum_note(folder, words[1])
    elif command == "list":
        if len(words) == 1:
            return list_notes(folder)
    return "? " + line


def new_note(folder, name, words):
    path = os.path.join(folder, name + ".txt")
    if os.path.exists(path):
        return name + " is there"
    with open(path, "w", encoding="utf-8") as out:
        out.write(" ".join(words))
    return "made " + name


def show_note(folder, name):
    path = os.path.join(folder, name + ".txt")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if len(text) == 0:
            return "(empty)"
        return text
    return "no " + name


def rename_note(folder, old, new):
    source = os.path.join(folder, old + ".txt")
    target = os.path.join(folder, new + ".txt")
    if not os.path.exists(source):
        return "no " + old
    if os.path.exists(target):
        return new + " is there"
    os.rename(source, target)
    return old + " is " + new + " now"


def sum_note(folder, name):
    path = os.path.join(folder, name + ".txt")
    if not os.path.exists(path):
        return "no " + name
    total = 0
    with open(path, "rb") as file:
        while True:
            block = file.read(4096)
            if not block:
                break
            total += sum(block)
    return str(total % 65536)


def list_notes(folder):
    names = []
    for name in os.listdir(folder):
        if name.endswith(".txt"):
            names.append(name[:-4])
    names.sort()
    if len(names) == 0:
        return "nothing"
    return ", ".join(names)
