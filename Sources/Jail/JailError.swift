internal import Glibc

/// A layer of the sandbox could not be set up.
public struct JailError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was being done, as it reads after "could not".
    public let step: String
    public let errno: Int32

    public init(step: String, errno: Int32) {
        self.step = step
        self.errno = errno
    }

    public var description: String {
        "could not \(step): \(String(cString: strerror(errno))) (errno \(errno))"
    }
}
