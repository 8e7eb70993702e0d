internal import CSandbox
internal import Glibc
internal import WorkerProtocol

/// The worker's end of the socket pair to the command.
struct ControlSocket: ~Copyable {
    let descriptor: Int32

    /// The next frame's payload; throws `closed` when the command is gone.
    func receive() throws(ProtocolError) -> (kind: Frame.Kind, payload: [UInt8]) {
        let (kind, count) = try Frame.header(try read(Frame.headerBytes))
        return (kind, try read(count))
    }

    /// Descriptors that the command passes on, closed on exec.
    func receiveDescriptors(_ count: Int) throws(ProtocolError) -> [Int32] {
        guard count > 0 else { return [] }
        var descriptors = [Int32](repeating: -1, count: count)
        guard sandbox_receive_descriptors(descriptor, &descriptors, Int32(count)) == 0 else { throw .closed }
        return descriptors
    }

    func send(_ kind: Frame.Kind, _ payload: [UInt8]) throws(ProtocolError) {
        let bytes = Frame.encode(kind, payload)
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress! + offset, bytes.count - offset)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .closed }
            offset += written
        }
    }

    private func read(_ count: Int) throws(ProtocolError) -> [UInt8] {
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
