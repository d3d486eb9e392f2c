import type { ReactNode } from "react";
import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { NumberAxis } from "./number-axis.tsx";
import { useValueText } from "./use-value-text.ts";

/** A slider with its value in words and both ends named; sends while it is moved. */
export function Slider(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value as shown and as read out. */
  words: string;
  low: string;
  high: string;
  onChange: (value: number) => void;
}): ReactNode {
  const { label, value, min, max, step, words, low, high, onChange } = props;
  const input = useValueText(words);
  return (
    <NumberAxis>
      <AriaSlider value={value} minValue={min} maxValue={max} step={step} onChange={onChange}>
        <div className="slider-head">
          <Label>{label}</Label>
          <SliderOutput>{words}</SliderOutput>
        </div>
        <SliderTrack className="slider-track">
          {({ state }) => (
            <>
              <span
                className="slider-fill"
                style={{ width: `calc(${Math.round(100 * state.getThumbPercent(0))}% + 9px)` }}
              />
              <SliderThumb className="slider-thumb" inputRef={input} />
            </>
          )}
        </SliderTrack>
        <div className="slider-ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </AriaSlider>
    </NumberAxis>
  );
}
