# Sets the variables by which the loader would put foreign code into the next program, and starts one.
import os

before = [name for name in os.environ if name.startswith(("LD_", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONHOME"))]
os.environ["LD_PRELOAD"] = os.path.abspath("planted.so")
os.environ["LD_AUDIT"] = os.path.abspath("planted.so")
try:
    os.execvpe("true", ["true"], os.environ)
except OSError:
    print(f"ESCAPED: {before} were set" if before else "contained")
