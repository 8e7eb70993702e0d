internal import CSandbox
internal import Glibc
internal import WorkerProtocol

/// The worker's end of the socket pair to the command.
struct ControlSocket: ~Copyable {
    let descriptor: Int32

    /// The next frame's payload; throws `closed` when the command is gone.
    func receive() throws(ProtocolError) -> (kind: Frame.Kind, payload: [UInt8]) {
        try Frame.receive(from: descriptor)
    }

    /// Descriptors that the command passes on, closed on exec.
    func receiveDescriptors(_ count: Int) throws(ProtocolError) -> [Int32] {
        guard count > 0 else { return [] }
        var descriptors = [Int32](repeating: -1, count: count)
        guard sandbox_receive_descriptors(descriptor, &descriptors, Int32(count)) == 0 else { throw .closed }
        return descriptors
    }

    func send(_ kind: Frame.Kind, _ payload: [UInt8]) throws(ProtocolError) {
        try Frame.send(Frame.encode(kind, payload)) { write(descriptor, $0.baseAddress, $0.count) }
    }
}
