/// Test code that is to be taken apart, for ``ReadingTask/split``.
public struct SplitRequest: Sendable, Hashable {
    public var tests: [UInt8]
    /// The function or class that the tests are about; may be empty.
    public var entryPoint: String
    /// The module that the tests import the solution from; may be empty.
    public var moduleName: String

    public init(tests: [UInt8], entryPoint: String, moduleName: String) {
        self.tests = tests
        self.entryPoint = entryPoint
        self.moduleName = moduleName
    }

    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: tests.count + 128)
        writer.data(tests)
        writer.string(entryPoint)
        writer.string(moduleName)
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        tests = try reader.data()
        entryPoint = try reader.string()
        moduleName = try reader.string()
    }
}
