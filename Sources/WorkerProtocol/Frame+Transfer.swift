internal import Glibc

extension Frame {
    /// The next frame that comes through a descriptor, waited for.
    ///
    /// - Throws: `closed` when the other end is gone, what ``header(_:)`` throws.
    public static func receive(from descriptor: Int32) throws(ProtocolError) -> (kind: Kind, payload: [UInt8]) {
        let (kind, count) = try header(try bytes(headerBytes, from: descriptor))
        return (kind, try bytes(count, from: descriptor))
    }

    /// Sends all of a frame's bytes, in as many parts as it takes.
    ///
    /// - Parameter write: sends the first of the bytes it is given, as `write(2)` does: how many, or -1 with `errno`.
    /// - Throws: `closed` when the other end is gone.
    public static func send(_ bytes: [UInt8], _ write: (UnsafeRawBufferPointer) -> Int) throws(ProtocolError) {
        var offset = 0
        while offset < bytes.count {
            let sent = bytes.withUnsafeBytes { write(UnsafeRawBufferPointer(rebasing: $0[offset...])) }
            if sent < 0, errno == EINTR { continue }
            guard sent > 0 else { throw .closed }
            offset += sent
        }
    }

    private static func bytes(_ count: Int, from descriptor: Int32) throws(ProtocolError) -> [UInt8] {
        var isOpen = true
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let got = Glibc.read(descriptor, buffer.baseAddress! + filled, count - filled)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    isOpen = false
                    break
                }
                filled += got
            }
        }
        guard isOpen else { throw .closed }
        return bytes
    }
}
