// Frames as beats in, Ethernet as bytes (GMII) out: preamble, padding to 60 bytes, FCS and the gap
// between frames are added. A frame must be there as a whole when its first beat is: `ready` takes
// a beat every 8 cycles, and there is no way to wait inside a frame.
`default_nettype none
module mac_tx (
  input  wire        clock,
  input  wire        valid,
  input  wire        last,
  input  wire [2:0]  empty,
  input  wire [63:0] data,
  output wire        ready,
  output reg  [7:0]  txd,
  output reg         tx_en
);
  localparam IDLE = 3'd0, PREAMBLE = 3'd1, DATA = 3'd2, PAD = 3'd3, FCS = 3'd4, GAP = 3'd5;
  localparam MINIMUM = 60, GAP_BYTES = 12;
  // What the byte of the first stage is.
  localparam NONE = 2'd0, BEFORE = 2'd1, COUNTED = 2'd2, CHECK = 2'd3;

  // First stage: which byte.
  reg [2:0]  state = IDLE;
  reg [3:0]  count = 0;
  reg [5:0]  missing = 0;     // bytes to the minimum
  reg [63:0] beat = 0;
  reg        is_last = 0;
  reg [3:0]  left = 0;        // bytes in the beat
  reg [7:0]  next_byte = 0;
  reg [1:0]  kind = NONE;

  wire load = (state == PREAMBLE && count == 7) | (state == DATA && left == 1 && !is_last);
  assign ready = load;

  always @(posedge clock) begin
    count <= count + 1;
    kind <= NONE;
    next_byte <= 0;
    case (state)
      IDLE: begin
        count <= 0; missing <= MINIMUM;
        if (valid) state <= PREAMBLE;
      end
      PREAMBLE: begin
        kind <= BEFORE;
        next_byte <= count == 7 ? 8'hd5 : 8'h55;
        if (count == 7) state <= DATA;
      end
      DATA: begin
        kind <= COUNTED;
        next_byte <= beat[63:56];
        if (missing != 0) missing <= missing - 1;
        count <= 0;
        if (left == 1 && is_last) state <= missing > 1 ? PAD : FCS;
      end
      PAD: begin
        kind <= COUNTED;
        missing <= missing - 1;
        count <= 0;
        if (missing == 1) state <= FCS;
      end
      FCS: begin
        kind <= CHECK;
        if (count == 3) begin state <= GAP; count <= 0; end
      end
      // IDLE is one byte of the gap.
      default: if (count == GAP_BYTES - 2) state <= IDLE;
    endcase
    if (load) begin
      beat <= data; is_last <= last; left <= 4'd8 - (last ? {1'b0, empty} : 4'd0);
    end else begin
      beat <= {beat[55:0], 8'd0}; left <= left - 1;
    end
  end

  // Second stage: the FCS behind them.
  reg  [31:0] crc = 0;
  wire [31:0] crc_next;
  crc32 next(.crc(crc), .data(next_byte), .out(crc_next));

  initial begin txd = 0; tx_en = 0; end

  always @(posedge clock) begin
    tx_en <= kind != NONE;
    txd <= kind == CHECK ? ~crc[7:0] : next_byte;
    case (kind)
      COUNTED: crc <= crc_next;
      CHECK: crc <= {8'd0, crc[31:8]};
      default: crc <= 32'hffffffff;
    endcase
  end
endmodule
`default_nettype wire
