# Many threads ask for different forbidden things at once, so that questions and answers might get mixed up.
import ctypes
import threading

libc = ctypes.CDLL(None, use_errno=True)
calls = [250, 298, 321, 323, 425, 272, 308, 155]
answers = []


def ask(number):
    for _ in range(200):
        answers.append(libc.syscall(number, 0, 0, 0, 0, 0))


threads = [threading.Thread(target=ask, args=[number]) for number in calls * 2]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("contained" if set(answers) == {-1} else f"ESCAPED: {set(answers)}")
