package org.hybridcode.engine.evaluation.run;

import java.util.List;
import org.hybridcode.engine.evaluation.system.Prediction;

/**
 * Everything that is said of one note.
 *
 * @param told the program's codes and errors
 * @param systems a prediction for each system, in their order
 * @param ablation a prediction for each configuration of the ablation
 * @param scaling a prediction for each size of the knowledge base
 */
record Coded(CodedCase told, List<Prediction> systems, List<Prediction> ablation, List<Prediction> scaling) {}
