package org.observatoire.web.darkroom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.observatoire.domain.action.Picture;

/** Writes pictures: what can be seen of them, and nothing else. */
final class Printing {

    /** Where more would weigh more and not show. */
    private static final float QUALITY = 0.85f;

    private Printing() {}

    /** What a picture is best written in. */
    static Picture.Format formatOf(Pixels picture) {
        return picture.opaque() ? Picture.Format.JPEG : Picture.Format.PNG;
    }

    static byte[] written(Pixels picture, Picture.Format format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.code()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image(picture, format), List.of(), null), param(writer, format));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam param(ImageWriter writer, Picture.Format format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (format == Picture.Format.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return param;
    }

    private static BufferedImage image(Pixels picture, Picture.Format format) {
        int type = format == Picture.Format.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), type);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        return image;
    }
}
