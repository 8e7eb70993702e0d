# Starts a fresh interpreter by the standard library.
import multiprocessing

if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=print, args=["ESCAPED: in a child"])
    process.start()
    process.join()
