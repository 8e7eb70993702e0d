import Testing

/// A way to look for secrets from inside a case. Each first puts its own marker where it will look, so that finding
/// that one proves that the search works.
struct Search: Sendable, CustomTestStringConvertible {
    let name: String
    /// Python: defines `search(own)`, a set of all markers found. `PACKAGE` stands for the challenge's folder.
    let source: String

    var testDescription: String { name }

    static let all = [collector, frames, modules, descriptors, files, environment, memory]

    /// Ends with a candidate that prints what it found, for functions and for programs.
    func candidate(_ form: Form, packageFolder: String) -> String {
        Self.prelude + source.replacing("PACKAGE", with: packageFolder) + form.rawValue
    }

    enum Form: String, Sendable {
        case function = """

            def answer(value):
                print(*sorted(search(value)))
                return value

            """
        case program = """

            print(*sorted(search(input())))

            """
    }

    /// The pattern does not match itself, and no marker stands in any source.
    private static let prelude = """
        import ctypes, gc, os, re, sys, types

        WANTED = re.compile(rb"mark[e]r-[0-9]{5}-[a-z]+")


        def markers(text):
            data = text if isinstance(text, (bytes, bytearray)) else str(text).encode("utf-8", "surrogatepass")
            return {found.decode() for found in WANTED.findall(data)}


        """

    private static let collector = Search(
        name: "the garbage collector",
        source: """
            def search(own):
                kept = [own]
                gc.unfreeze()
                found, seen, todo = set(), set(), gc.get_objects() + gc.get_referrers(kept)
                while todo and len(seen) < 400_000:
                    each = todo.pop()
                    if id(each) in seen:
                        continue
                    seen.add(id(each))
                    if type(each) in (str, bytes, bytearray):
                        found |= markers(each)
                    else:
                        todo += gc.get_referents(each)
                return found
            """)

    private static let frames = Search(
        name: "frames and tracebacks",
        source: """
            import threading, traceback


            def search(own):
                found = set()
                try:
                    raise ValueError
                except ValueError as error:
                    starts = [error.__traceback__.tb_frame, sys._getframe(), *sys._current_frames().values()]
                for frame in starts:
                    while frame:
                        code = frame.f_code
                        for part in (frame.f_locals, frame.f_globals, frame.f_builtins):
                            found |= markers(list(part.items()))
                        found |= markers((code.co_filename, code.co_consts, code.co_names))
                        frame = frame.f_back
                return found
            """)

    private static let modules = Search(
        name: "all modules",
        source: """
            def search(own):
                sys.modules[__name__].kept = {"kept": [own]}
                found, seen, todo = set(), set(), [dict(vars(module)) for module in list(sys.modules.values())]
                while todo and len(seen) < 400_000:
                    each = todo.pop()
                    if id(each) in seen:
                        continue
                    seen.add(id(each))
                    if isinstance(each, (str, bytes, bytearray)):
                        found |= markers(each)
                    elif isinstance(each, dict):
                        todo += [*each.keys(), *each.values()]
                    elif isinstance(each, (list, tuple, set, frozenset)):
                        todo += each
                    elif hasattr(each, "__dict__"):
                        todo.append(dict(vars(each)))
                    if isinstance(each, types.CodeType):
                        todo += [each.co_consts, each.co_filename]
                return found
            """)

    private static let descriptors = Search(
        name: "all descriptors",
        source: """
            import mmap


            def search(own):
                mine = os.open("mine", os.O_RDWR | os.O_CREAT)
                os.write(mine, own.encode())
                found = set()
                for file in range(1024):
                    for look in (
                        lambda: os.pread(file, 1 << 20, 0), lambda: mmap.mmap(file, 0, prot=mmap.PROT_READ)[:],
                        lambda: os.lseek(file, 0, os.SEEK_SET) or os.read(file, 1 << 20) if file > 2 else b"",
                        lambda: " ".join(os.listdir(file)), lambda: os.readlink(f"/proc/self/fd/{file}"),
                    ):
                        try:
                            found |= markers(look())
                        except (OSError, ValueError):
                            pass
                return found
            """)

    private static let files = Search(
        name: "the file system",
        source: """
            def search(own):
                with open("mine", "w") as file:
                    file.write(own)
                found = set()
                known = ["PACKAGE/data/secret", "PACKAGE/data/sample", "PACKAGE/output_validators", "PACKAGE", "/tmp", "/proc"]
                for top in [".", *known, "/"]:
                    for folder, _, names in os.walk(top):
                        for name in names:
                            if name.endswith((".py", ".so", ".pyc")) and "lib" in folder:
                                continue
                            try:
                                with open(os.path.join(folder, name), "rb") as file:
                                    found |= markers(file.read(1 << 20))
                            except OSError:
                                pass
                return found
            """)

    private static let environment = Search(
        name: "the environment",
        source: """
            def search(own):
                os.environ["MINE"] = own
                found = markers(dict(os.environ)) | markers(sys.argv) | markers(sys.orig_argv) | markers(sys.flags)
                pointers = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
                index = 0
                while pointers[index]:
                    found |= markers(pointers[index])
                    index += 1
                for path in ("/proc/self/environ", "/proc/self/cmdline", "/proc/1/environ", "/proc/1/cmdline"):
                    try:
                        with open(path, "rb") as file:
                            found |= markers(file.read())
                    except OSError:
                        pass
                return found
            """)
}
