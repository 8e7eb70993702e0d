# Starts a process by the standard library and waits for it.
import multiprocessing

process = multiprocessing.get_context("fork").Process(target=print, args=["ESCAPED: in a child"])
process.start()
process.join()
