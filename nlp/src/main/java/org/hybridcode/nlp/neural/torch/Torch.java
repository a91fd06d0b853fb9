package org.hybridcode.nlp.neural.torch;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.util.cuda.CudaUtils;
import java.lang.management.MemoryUsage;

/** The native library on one device. */
public final class Torch {
    private static final String NO_CUDA =
            "no CUDA device is there for the model, or no CUDA build of PyTorch: run it on the"
                    + " CPU, or see nlp/README.md";

    private Torch() {}

    /**
     * Loads the native library if that has not been done, and opens a memory scope on a device; whoever asks closes it.
     *
     * @param threads the threads of one operation, for the whole process; 1 or more
     * @throws ModelUnavailableException when there is no native library or no such device
     */
    public static PtNDManager open(TorchDevice device, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads are 1 or more, not " + threads);
        }
        OfflineLibrary.prepare();
        try {
            Engine engine = Engine.getEngine("PyTorch");
            JniUtils.setNumThreads(threads);
            if (device == TorchDevice.GPU && engine.getGpuCount() == 0) {
                throw new ModelUnavailableException(NO_CUDA);
            }
            return (PtNDManager) engine.newBaseManager(device == TorchDevice.GPU ? Device.gpu() : Device.cpu());
        } catch (EngineException | LinkageError e) {
            throw new ModelUnavailableException(
                    "the native library of PyTorch is not in this build or does not run here: build with"
                            + " 'mvn -DskipTests -Pmodel package', which puts it into lib (nlp/README.md)",
                    e);
        }
    }

    /**
     * The first CUDA device where there is one, otherwise the CPU.
     *
     * @throws ModelUnavailableException when there is no native library
     */
    public static TorchDevice best() {
        open(TorchDevice.CPU, 1).close();
        return Engine.getEngine("PyTorch").getGpuCount() > 0 ? TorchDevice.GPU : TorchDevice.CPU;
    }

    /**
     * The memory of the device that is not in use, in bytes; the cache of files counts as not in use.
     *
     * @throws ModelUnavailableException when there is no such device
     */
    public static long freeMemory(TorchDevice device) {
        if (device == TorchDevice.CPU) {
            return MainMemory.available();
        }
        OfflineLibrary.prepare();
        if (CudaUtils.getGpuCount() == 0) {
            throw new ModelUnavailableException(NO_CUDA);
        }
        try {
            MemoryUsage usage = CudaUtils.getGpuMemory(Device.gpu());
            return usage.getMax() - usage.getUsed();
        } catch (EngineException e) {
            throw new ModelUnavailableException(NO_CUDA, e);
        }
    }
}
