/// The list of all mutation operators.
public enum MutationOperators {
    public static let all: [any MutationOperator.Type] = [
        ComparisonMutation.self, ArithmeticMutation.self, ConnectiveMutation.self, UnaryMutation.self,
        ConstantMutation.self, SwappedArgumentsMutation.self, BranchAlwaysMutation.self, BranchNeverMutation.self,
        ReturnNoneMutation.self, DroppedStatementMutation.self, FilterMutation.self,
    ]
}
