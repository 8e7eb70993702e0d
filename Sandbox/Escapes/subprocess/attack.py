# Runs a command.
import subprocess

print("ESCAPED:", subprocess.run(["/bin/echo", "from a child"], capture_output=True, text=True).stdout)
