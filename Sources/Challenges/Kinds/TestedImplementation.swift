/// An implementation that a candidate's tests are tried on.
public struct TestedImplementation: Sendable, Hashable {
    /// File name without its ending.
    public var name: String
    /// What the module that the tests import is made of.
    public var source: [UInt8]
    /// What the tests are to notice; nil for a correct one, which they must pass.
    public var fault: PlantedFault?
    /// The tests run backwards, under another hash seed: for correct ones, to see whether they depend on order.
    public var isReversed: Bool

    public init(name: String, source: [UInt8], fault: PlantedFault? = nil, isReversed: Bool = false) {
        self.name = name
        self.source = source
        self.fault = fault
        self.isReversed = isReversed
    }
}
