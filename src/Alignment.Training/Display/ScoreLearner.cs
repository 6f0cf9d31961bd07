using Alignment.Scoring;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Alignment.Training.Display;

/// <summary>Learns the weights of the display score: logistic regression by L-BFGS, on one thread, so that a run repeats.</summary>
internal static class ScoreLearner
{
    // Strong enough that signs that say the same share their weight.
    private const float Ridge = 1;

    /// <summary>The table of a model.</summary>
    /// <param name="samples">What it learns from.</param>
    /// <param name="origin">Where they come from; comment lines without their marks.</param>
    public static string Learn(IEnumerable<ScoredPaper> samples, IEnumerable<string> origin)
    {
        // Of a damaged paper only the damaged field: its others are in the sample as published.
        List<Row> rows =
        [
            .. samples.SelectMany(paper => paper.Fields.Where(field => field.IsDamaged == paper.IsDamaged)
                .Select(field => new Row { IsDamaged = field.IsDamaged, Signs = [.. field.Signs.Select(sign => (float)sign)] })),
        ];
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Signs)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, DisplaySigns.Names.Count);
        MLContext context = new(seed: 1);
        LinearBinaryModelParameters model = context.BinaryClassification.Trainers.LbfgsLogisticRegression(
            new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                LabelColumnName = nameof(Row.IsDamaged),
                FeatureColumnName = nameof(Row.Signs),
                L1Regularization = 0,
                L2Regularization = Ridge,
                NumberOfThreads = 1,
            }).Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;
        return DisplayScoreModel.Table(model.Bias, [.. model.Weights.Select(weight => (double)weight)], origin);
    }

    private sealed class Row
    {
        public bool IsDamaged { get; set; }

        public float[] Signs { get; set; } = [];
    }
}
