// Beats from one clock to another as they come, for a reader that never says stop. Where the reader
// is too slow all the same, a frame that has begun is ended there, damaged, and one that has not is
// lost whole.
`default_nettype none
module beat_fifo #(parameter BITS = 4) (
  input  wire        write_clock,
  input  wire        in_valid,
  input  wire        in_last,
  input  wire        in_error,
  input  wire [2:0]  in_empty,
  input  wire [63:0] in_data,
  input  wire        read_clock,
  output reg         out_valid,
  output reg         out_last,
  output reg         out_error,
  output reg  [2:0]  out_empty,
  output reg  [63:0] out_data
);
  reg [68:0] memory [0:(1 << BITS) - 1];

  // Pointers have a bit more than addresses, and cross in Gray code, a bit of which changes a step.
  reg [BITS:0] write = 0, write_gray = 0, write_gray_1 = 0, write_gray_2 = 0;
  reg [BITS:0] read = 0, read_gray = 0, read_gray_1 = 0, read_gray_2 = 0;
  reg          open = 0;      // a frame was begun and not ended
  reg          cut = 0;       // its end is owed
  reg          skip = 0;      // beats up to a last one are left out

  function [BITS:0] gray(input [BITS:0] number);
    gray = number ^ (number >> 1);
  endfunction

  wire full = gray(write) == {~read_gray_2[BITS:BITS-1], read_gray_2[BITS-2:0]};
  wire takes = in_valid & !skip & !cut & !full;
  wire ends = cut & !full;
  // What is written rests before it is: as many RAMs as that are far away.
  reg            put = 0;
  reg [BITS-1:0] put_at = 0;
  reg [68:0]     put_beat = 0;

  always @(posedge write_clock) begin
    read_gray_1 <= read_gray;
    read_gray_2 <= read_gray_1;
    write_gray <= gray(write);
    put <= takes | ends;
    put_at <= write[BITS-1:0];
    put_beat <= ends ? {1'b1, 1'b1, 67'd0} : {in_last, in_error, in_empty, in_data};
    if (put) memory[put_at] <= put_beat;
    if (takes | ends) begin
      write <= write + 1;
      open <= takes & !in_last;
    end
    if (ends) cut <= 0;
    if (in_valid & !takes) begin
      skip <= !in_last;
      if (open & !skip & !cut) cut <= 1;
    end
  end

  initial begin out_valid = 0; out_last = 0; out_error = 0; out_empty = 0; out_data = 0; end

  wire is_there = gray(read) != write_gray_2;
  always @(posedge read_clock) begin
    write_gray_1 <= write_gray;
    write_gray_2 <= write_gray_1;
    read_gray <= gray(read);
    out_valid <= is_there;
    {out_last, out_error, out_empty, out_data} <= memory[read[BITS-1:0]];
    if (is_there) read <= read + 1;
  end
endmodule
`default_nettype wire
