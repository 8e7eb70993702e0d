import Challenges
import Testing

/// Records that a candidate writes itself, with the number that it caught on one of its own.
extension LeakAttempt {
    static let forgeries = [
        forgery("a compile error", kind: 1, of: "exception(x)"),
        forgery("an exception that ended it", kind: 7, of: "exception('ended by SIG' + x)"),
        forgery("a missing entry point", kind: 2, of: "text(x) + b'\\0'"),
        forgery("an entry point of odd type", kind: 2, of: "text(x) + b'\\1'"),
    ]

    private static func forgery(_ name: String, kind: Int, of payload: String) -> LeakAttempt {
        LeakAttempt(
            "a forged record: \(name)", .runtimeError,
            plumbing.replacing("KIND", with: "\(kind)").replacing("PAYLOAD", with: payload))
    }

    private static let plumbing = """
        import os, struct
        real = os.dup(3)
        reader, writer = os.pipe()
        os.dup2(writer, 3)
        def text(x): return struct.pack('<I', len(x)) + x.encode()
        def exception(x):
            return text(x) + struct.pack('<II', 1, 17) + b'builtins.KeyError' + text(x) + bytes(4 + 4 + 4 + 1 + 1 + 4)
        def f(x):
            class Catch(Exception):
                def __str__(self):
                    number = os.read(reader, 1 << 16)[:8]
                    body = PAYLOAD
                    os.write(real, number + bytes([KIND]) + struct.pack('<I', len(body)) + body)
                    os._exit(1)
            raise Catch
        """
}
