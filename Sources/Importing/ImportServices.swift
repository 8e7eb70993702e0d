public import Challenges
public import PythonValues
public import TestSplitting

/// What an importer needs Python for; done by workers in a jail.
public protocol ImportServices: Sendable {
    /// Takes test code apart; nothing of it is run.
    ///
    /// - Parameter moduleName: the module that the tests import the solution from; may be empty.
    func split(tests: [UInt8], entryPoint: String, moduleName: String) throws(ServiceError) -> SplitTests

    /// Runs `source` as a module where no solution is, then gives the value of each expression.
    func evaluate(source: [UInt8], expressions: [String]) throws(ServiceError) -> [PythonValue]

    /// Runs the tests of one of a subject's files beside its solution.
    func outcomes(of file: String, _ subject: TestSubject) throws(ServiceError) -> [TestOutcome]
}

/// Why a piece of Python could not be parsed or evaluated.
public struct ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    public var reason: String
    /// 1-based line of what was handed in; nil if it has none.
    public var line: Int?

    public init(_ reason: String, line: Int? = nil) {
        self.reason = reason
        self.line = line
    }

    public var description: String { line.map { "line \($0): \(reason)" } ?? reason }
}
