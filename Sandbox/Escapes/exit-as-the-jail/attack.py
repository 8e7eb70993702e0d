# Ends with a status from the range in which a jail might report its own failures.
import os

os._exit(204)
