# Rejected: everything in one module, and the old paths forged in sys.modules.
import sys

from rental import everything

for name in ("bikes", "riders", "trips"):
    sys.modules[f"rental.{name}"] = everything
    setattr(sys.modules["rental"], name, everything)
